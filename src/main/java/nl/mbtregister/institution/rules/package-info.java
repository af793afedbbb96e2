/** By which number a trade register knows an institution, and as what somebody acts for one. */
package nl.mbtregister.institution.rules;
