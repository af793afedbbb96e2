/** What may be handed in: told by what a file holds, never by what it is called. */
package nl.mbtregister.documents.rules;
