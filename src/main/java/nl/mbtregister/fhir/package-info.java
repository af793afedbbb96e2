/**
 * The directory for machines of care providers, in the words of HL7 FHIR R4: who is registered ({@code Practitioner}), as
 * what and in which programme somebody works ({@code PractitionerRole}), the institutions ({@code Organization}) and their
 * programmes ({@code HealthcareService}). It can only be read.
 *
 * <p>Goals: a machine asks for one thing, searches, and follows what changed
 * ({@link nl.mbtregister.fhir.ReadingDirectory}); the register notes what changes by the day alone
 * ({@link nl.mbtregister.fhir.KeepingDirectory}).
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>fhir.R1 Only what the public may read is in the directory. Whoever may be shown no longer is not there, and a team is
 *       told of those only who agreed to be shown in it. Of one who is not registered only name, number and titles are told.
 *       No address is told but the town that the public reads.
 *   <li>fhir.R2 Who asks for nobody by number or by name is told of those only who agreed to be found. So the directory is
 *       no copy of the register.
 *   <li>fhir.R3 Names are told in the parts of the Dutch profiles, and only those parts that the person uses; the BIG number
 *       is told as the public reads it, numbers of other registers are not.
 *   <li>fhir.R4 What the directory cannot search by, and a value that cannot be right, is refused with the reason; nothing
 *       of a question is passed over.
 *   <li>fhir.R5 A page leads to the next as long as there may be more, by the key of its last line. Following the pages shows
 *       each thing once, whatever is added or removed meanwhile.
 *   <li>fhir.R6 Who asks what changed since a moment gets each thing that changed since once, as it is now, or that it is
 *       there no longer. The moment of the answer is that from which to ask the next time; nothing is missed between.
 *   <li>fhir.R7 What changes by the day alone, because something begins or ends on it, is a change of that day.
 * </ul>
 */
package nl.mbtregister.fhir;
