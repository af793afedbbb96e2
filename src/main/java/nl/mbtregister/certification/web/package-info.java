/** Certification over the web: the pages of who acts for an institution, and one address for evidence. */
package nl.mbtregister.certification.web;
