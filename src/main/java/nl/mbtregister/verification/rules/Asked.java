package nl.mbtregister.verification.rules;

/** What came of reading a question: the question, or why it is none. */
public sealed interface Asked permits Question, Asked.Badly {

    /** Nothing can be asked like this. */
    record Badly(Trouble trouble) implements Asked {}
}
