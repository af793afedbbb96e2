/** How many points teaching is worth (domain 6.3), with its sum line by line. */
package nl.mbtregister.rulebook.rules.accreditation;
