package nl.mbtregister.kernel;

import java.util.List;

/**
 * The register declines an act because a rule forbids it. Rolls the transaction back; shown to the person as the
 * sentence that the texts hold under {@code refusal.<rule>}, with the arguments filled in.
 */
public final class Refusal extends RuntimeException {
    private final String rule;
    private final transient List<Object> arguments;

    /** @param rule id of the rule, for example {@code register.R7}; arguments hold no personal data */
    public Refusal(String rule, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public String rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
