/** What may be said of a course and of a diploma. */
package nl.mbtregister.education.rules;
