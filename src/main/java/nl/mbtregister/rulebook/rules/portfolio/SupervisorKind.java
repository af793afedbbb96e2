package nl.mbtregister.rulebook.rules.portfolio;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.mbtregister.kernel.Annotation;

/** The kinds of supervisor that the supervision rules tell apart (domain 5.3). */
public enum SupervisorKind {
    GENERAL,
    MILIEU_THERAPY,
    ARTS_BODY_THERAPY,
    /** Older kind, up to basic level. */
    BASIC_LEVEL,
    /** In the supervisor route; not a title of the register, so the caller must know it from elsewhere. */
    IN_TRAINING;

    /** What someone with the supervisor title and these annotations is: general unless an annotation narrows it. */
    public static Set<SupervisorKind> of(Collection<Annotation> annotations) {
        EnumSet<SupervisorKind> kinds = EnumSet.noneOf(SupervisorKind.class);
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case SUPERVISES_MILIEU_THERAPY -> kinds.add(MILIEU_THERAPY);
                case SUPERVISES_ARTS_BODY_THERAPY -> kinds.add(ARTS_BODY_THERAPY);
                case SUPERVISES_BASIC_LEVEL -> kinds.add(BASIC_LEVEL);
                case GROUP, ADOLESCENTS -> {}
            }
        }
        return kinds.isEmpty() ? Set.of(GENERAL) : kinds;
    }
}
