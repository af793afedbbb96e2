package nl.mbtregister.rulebook;

import nl.mbtregister.rulebook.rules.Window;

/** Reads a stretch of days in which rows must lie. */
record WindowReader(Fields fields) {

    Window read() {
        Window window = switch (fields.text("window")) {
            case "last-years" -> new Window.LastYears(fields.count("years"));
            case "any-years" -> new Window.AnyYears(fields.count("years"));
            case "until" -> new Window.Until(fields.date("lastDay"));
            case "registration-period" -> new Window.RegistrationPeriod();
            case String unknown -> throw fields.fault("window", "there is no window called \"" + unknown + "\"");
        };
        fields.done();
        return window;
    }
}
