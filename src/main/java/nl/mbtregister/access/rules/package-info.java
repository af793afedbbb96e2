/** What an address, a password, a code and a session must look like, in plain Java. */
package nl.mbtregister.access.rules;
