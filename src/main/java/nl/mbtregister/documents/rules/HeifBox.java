package nl.mbtregister.documents.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;

/**
 * A box of an ISO base media file (ISO/IEC 14496-12, 4.2).
 *
 * @param content where its content begins
 * @param end the first place behind it
 */
record HeifBox(String type, long content, long end) {
    private static final int MOST = 20_000;

    /** The box at a place; empty where none fits before the end. */
    static Optional<HeifBox> at(Bytes file, long place, long end) {
        long size = file.four(place);
        long head = 8;
        if (size == 1) {
            // the size follows in eight bytes, of which a file of ours needs the last four
            size = file.four(place + 8) == 0 ? file.four(place + 12) : -1;
            head = 16;
        } else if (size == 0) {
            size = end - place;
        }
        return size < head || place + size > end
                ? Optional.empty()
                : Optional.of(new HeifBox(file.text(place + 4, 4), place + head, place + size));
    }

    /**
     * The boxes that fill this one from a place on.
     *
     * @throws Refusal documents.R8 when they do not fit in it
     */
    List<HeifBox> inside(Bytes file, long from) {
        List<HeifBox> boxes = new ArrayList<>();
        for (long place = from; place < end; place = boxes.getLast().end) {
            boxes.add(at(file, place, end)
                    .filter(box -> boxes.size() < MOST)
                    .orElseThrow(() -> new Refusal("documents.R8")));
        }
        return boxes;
    }
}
