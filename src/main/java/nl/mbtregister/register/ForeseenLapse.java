package nl.mbtregister.register;

/**
 * A lapse that has not been entered, with whom it is about.
 *
 * @param number of the person in the register
 */
public record ForeseenLapse(Lapse lapse, String number, String name) {}
