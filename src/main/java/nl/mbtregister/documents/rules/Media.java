package nl.mbtregister.documents.rules;

import java.util.Set;

/** Moving pictures and sound, by how their files begin: the register accepts none, whatever they are called. */
final class Media {
    private static final Set<String> BEGINNINGS = Set.of(
            "\u001a\u0045\u00df\u00a3", // Matroska, WebM
            "OggS",
            "fLaC",
            "ID3",
            "FLV\u0001",
            "MThd",
            "#!AMR",
            ".snd",
            "caff",
            "\u0030\u0026\u00b2\u0075", // Windows Media
            "\u0000\u0000\u0001\u00ba", // MPEG programme stream
            "\u0000\u0000\u0001\u00b3", // MPEG video
            "\u0000\u0000\u0000\u0001\u0067"); // bare H.264

    private static final Set<String> RIFF = Set.of("AVI ", "WAVE", "RMID", "AMV ");
    private static final Set<String> AIFF = Set.of("AIFF", "AIFC");
    private static final Set<String> QUICKTIME = Set.of("moov", "mdat", "wide", "skip", "pnot");
    private static final int TRANSPORT_PACKET = 188;

    private Media() {}

    static boolean movesOrSounds(Bytes file) {
        return BEGINNINGS.stream().anyMatch(file::startsWith)
                || file.startsWith("RIFF") && RIFF.contains(file.text(8, 4))
                || file.startsWith("FORM") && AIFF.contains(file.text(8, 4))
                || QUICKTIME.contains(file.text(4, 4))
                || file.has("ftyp", 4) && !Heif.isStill(file)
                || isMpegAudio(file)
                || isTransportStream(file);
    }

    /** Eleven bits that are set, then a version and a layer that exist: MP3 and its kin, and AAC. Not the mark of UTF-16. */
    private static boolean isMpegAudio(Bytes file) {
        int second = file.at(1);
        boolean synchronised = file.at(0) == 0xff && second >= 0xe0 && second < 0xfe && (second & 0x18) != 0x08;
        boolean layered = (second & 0x06) != 0;
        boolean aac = (second & 0xf6) == 0xf0;
        return synchronised && (layered || aac);
    }

    private static boolean isTransportStream(Bytes file) {
        return file.at(0) == 'G' && file.at(TRANSPORT_PACKET) == 'G' && file.at(2 * TRANSPORT_PACKET) == 'G';
    }
}
