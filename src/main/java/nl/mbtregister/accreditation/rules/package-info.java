/** What is asked when a course is accredited, which steps there are, and which changes need a new review. */
package nl.mbtregister.accreditation.rules;
