/** The pages on which people keep the own file. */
package nl.mbtregister.person.web;
