/** Pages and addresses at which lists are handed in and answered. */
package nl.mbtregister.check.web;
