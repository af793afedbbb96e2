/** The page on which people keep their education. */
package nl.mbtregister.education.web;
