/** What the ledger holds, in pure Java: credits, what later entries do to them, and the balance that follows. */
package nl.mbtregister.ledger.rules;
