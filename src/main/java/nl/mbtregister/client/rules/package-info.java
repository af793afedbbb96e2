/** Keys and what they open. */
package nl.mbtregister.client.rules;
