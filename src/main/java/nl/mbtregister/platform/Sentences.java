package nl.mbtregister.platform;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language. In a view it is {@code t}: {@code #{t['key']}} for a plain sentence,
 * {@code #{t.of('key', name, day)}} for one with {@code {0}} and {@code {1}} in it, {@code #{t.count('key', n)}} for one
 * that differs between one and many, {@code #{t.show(day)}} for a value alone.
 */
public final class Sentences extends AbstractMap<String, String> {
    private final Language language;
    private final Map<String, String> texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    Sentences(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        this.minute = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language.locale())
                .withZone(Time.LEGAL_ZONE);
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException when there is no such sentence: a mistake in the code, caught by TextsTest */
    @Override
    public String get(@Nullable Object key) {
        String text = texts.get(String.valueOf(key));
        if (text == null) {
            throw new MissingResourceException("no text " + key, Sentences.class.getName(), String.valueOf(key));
        }
        return text;
    }

    /** The sentence with {@code {0}}, {@code {1}}, ... filled in, each value as {@link #show} writes it. */
    public String of(String key, @Nullable Object... values) {
        String text = get(key);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            int value = Integer.parseInt(text, open + 1, close, 10);
            filled.append(text, from, open).append(show(values[value]));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** The sentence {@code key.one} or {@code key.other}; {@code {0}} is the number, the values follow from {@code {1}}. */
    public String count(String key, long number, @Nullable Object... values) {
        @Nullable Object[] all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return of(key + (number == 1 ? ".one" : ".other"), all);
    }

    /**
     * A value as people read it: a day as "3 juni 2027", an instant as "22 november 2026, 14:03" by the clock of
     * Amsterdam, a number with its thousands apart, a wording in this language, an enum constant by its label
     * {@code Title.THERAPIST}; anything else as it is, and nothing for null.
     */
    public String show(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> day.format(date);
            case Instant instant -> minute.format(instant);
            case Number number -> NumberFormat.getInstance(language.locale()).format(number);
            case Wording wording -> wording.in(language.locale());
            case Enum<?> constant -> get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            default -> value.toString();
        };
    }

    /** What is counted, as it is called beside a number: its label, or where there is one of these the label that ends in .one. */
    public String unit(Number amount, Enum<?> unit) {
        String one = unit.getDeclaringClass().getSimpleName() + "." + unit.name() + ".one";
        return amount.doubleValue() == 1 && texts.containsKey(one) ? get(one) : show(unit);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
