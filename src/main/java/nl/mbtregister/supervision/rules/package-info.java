/** The rules of supervision that need nothing but Java: bounds, neutral codes, what a meeting gives. */
package nl.mbtregister.supervision.rules;
