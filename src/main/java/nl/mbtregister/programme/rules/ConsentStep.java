package nl.mbtregister.programme.rules;

/** What a member of a team may say about being shown. */
public enum ConsentStep {
    GIVE,
    REFUSE,
    WITHDRAW
}
