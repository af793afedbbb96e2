/** What a question to the register must look like before it can be answered. */
package nl.mbtregister.verification.rules;
