/** What a system that is called must look like, and how a call is signed. */
package nl.mbtregister.watch.rules;
