package nl.mbtregister.kernel;

/** The two countries of the register. A person's country decides whose rules for names and numbers hold. */
public enum Country {
    NL,
    BE
}
