package nl.mbtregister.supervision.rules;

/** How it stands with a declaration that was asked for. */
public enum DeclarationState {
    INVITED,
    SENT_BACK,
    SIGNED,
    WITHDRAWN
}
