package nl.mbtregister.admission;

import java.time.Instant;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.platform.Role;

/** Something that was done to an application. */
public record CaseStep(ApplicationStep step, ApplicationState to, Instant at, Role role) {}
