package nl.mbtregister.law;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Features and their arrows. An arrow means: may use, and then also what that one may use. */
final class Feature {
    /** One goal of one actor: the first word of the name is a verb in -ing. */
    static final String ING = ".*\\.[A-Z][a-z]*ing([A-Z]\\w*)?";

    static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("kernel", List.of()),
            Map.entry("platform", List.of("kernel")),
            Map.entry("rulebook", List.of("platform")),
            Map.entry("access", List.of("journal", "letters")),
            Map.entry("journal", List.of("platform")),
            Map.entry("letters", List.of("journal")),
            Map.entry("documents", List.of("journal")),
            Map.entry("person", List.of("access", "journal", "letters", "documents")),
            Map.entry("institution", List.of("person")),
            Map.entry("client", List.of("institution")),
            Map.entry("register", List.of("person", "rulebook")),
            Map.entry("supervision", List.of("register", "institution")),
            Map.entry("portfolio", List.of("register")),
            Map.entry("paper", List.of("journal")),
            Map.entry("signing", List.of("journal")),
            Map.entry("feed", List.of("register")),
            Map.entry("transparency", List.of("register", "signing")),
            Map.entry("proof", List.of("register", "signing")),
            Map.entry("certificate", List.of("register", "paper")),
            Map.entry("ledger", List.of("register")),
            Map.entry("accreditation", List.of("ledger", "certificate", "institution")),
            Map.entry("attendance", List.of("accreditation", "paper")),
            Map.entry("education", List.of("attendance")),
            Map.entry("admission", List.of("supervision", "education", "portfolio")),
            Map.entry("renewal", List.of("admission")),
            Map.entry("reminder", List.of("renewal")),
            Map.entry("sample", List.of("ledger")),
            Map.entry("deadline", List.of("renewal", "sample")),
            Map.entry("sweep", List.of("reminder")),
            Map.entry("criteria", List.of("journal")),
            Map.entry("programme", List.of("institution", "portfolio", "criteria")),
            Map.entry("certification", List.of("programme", "paper")),
            Map.entry("fhir", List.of("register", "programme")),
            Map.entry("finder", List.of("register", "programme")),
            Map.entry("check", List.of("client", "attendance", "signing", "paper")),
            Map.entry(
                    "verification",
                    List.of("register", "programme", "certificate", "transparency", "proof", "check", "feed")),
            Map.entry("watch", List.of("verification")),
            Map.entry("desk", List.of("admission", "sweep", "certification", "verification", "watch")));

    private Feature() {}

    static boolean mayUse(JavaClass user, JavaClass used) {
        return of(used).isEmpty() || reach(of(user)).contains(of(used));
    }

    /** Empty for a class that is not ours, and for the root package. */
    static String of(JavaClass type) {
        String[] parts = type.getBaseComponentType().getPackageName().split("\\.");
        return parts.length > 2 && parts[0].equals("nl") && parts[1].equals("mbtregister") ? parts[2] : "";
    }

    private static Set<String> reach(String feature) {
        Set<String> reached = new HashSet<>(Set.of(feature));
        ARROWS.getOrDefault(feature, List.of()).forEach(next -> reached.addAll(reach(next)));
        return reached;
    }
}
