package nl.mbtregister.admission.rules;

/** What can be done to an application. */
public enum ApplicationStep {
    START,
    INVITE_SUPERVISOR,
    SEND_BACK,
    SIGN,
    REOPEN,
    FILE,
    TAKE_ON,
    FIND_COMPLETE,
    ASK_SUPPLEMENT,
    SUPPLEMENT,
    CLOSE,
    APPROVE,
    REJECT,
    PUBLISH,
    WITHDRAW
}
