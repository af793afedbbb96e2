package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.programme.Programme;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** Says things about programmes. */
@Named
@RequestScoped
public class ProgrammeWords {
    @Inject
    private Sentences t;

    @Inject
    private Time time;

    /** How it stands today. */
    public String status(Programme programme) {
        return programme.status(time.today()).map(t::show).orElseGet(() -> t.get("programme.status.none"));
    }

    public Look look(Programme programme) {
        return programme.status(time.today()).map(ProgrammeWords::look).orElse(Look.PAST);
    }

    static Look look(CertificateStatus status) {
        return switch (status) {
            case CERTIFIED -> Look.SEAL;
            case CONDITIONAL -> Look.CONDITION;
            case SUSPENDED -> Look.STOPPED;
            case WITHDRAWN -> Look.REMOVED;
            case EXPIRED -> Look.PAST;
        };
    }

    public String modules(Programme programme) {
        return modules(programme.facts().modules());
    }

    public String modules(Set<Module> modules) {
        return Stream.of(Module.values()).filter(modules::contains).map(t::show).collect(Collectors.joining(", "));
    }

    public String places(Programme programme) {
        return String.join("; ", programme.places());
    }

    public boolean closed(@Nullable Programme programme) {
        return programme != null && programme.closed(time.today());
    }
}
