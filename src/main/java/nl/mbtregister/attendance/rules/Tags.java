package nl.mbtregister.attendance.rules;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a part of a workbook, one after the other, with the text before each. There is no part with document types or
 * entities of its own, and no more is kept than a field can hold, so nothing that is handed in can make it grow, wait or look
 * elsewhere.
 */
final class Tags {
    /** Bytes of a tag, or of a text, and far more than a spreadsheet can hold in a field. */
    private static final int LONGEST = 128 * 1024;

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final Portioned in;
    private final XMLStreamReader reader;
    private final StringBuilder held = new StringBuilder();
    private String text = "";
    private int depth;

    /** @throws Refusal as {@link #next} */
    Tags(InputStream part) {
        in = new Portioned(part);
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new Refusal("documents.R8");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Goes on to the next tag.
     *
     * @return false at the end
     * @throws Refusal documents.R8 when it is no such part, documents.R6 when something in it is too long or too deep,
     *     attendance.R3 when there is something in it that no spreadsheet writes
     */
    boolean next() {
        held.setLength(0);
        try {
            while (reader.hasNext()) {
                in.left = LONGEST;
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Refusal("documents.R6");
                        }
                        text = held.toString();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        text = held.toString();
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> hold();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refusal("attendance.R3");
                    default -> {
                        // remarks
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new Refusal("documents.R8");
        }
    }

    private void hold() {
        if (held.length() + reader.getTextLength() > LONGEST) {
            throw new Refusal("documents.R6");
        }
        held.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    boolean opens(String wanted) {
        return reader.isStartElement() && name().equals(wanted);
    }

    boolean closes(String wanted) {
        return reader.isEndElement() && name().equals(wanted);
    }

    /** What stood before this tag, since the tag before it. */
    String text() {
        return text;
    }

    /** Of this name whatever its prefix; null when the tag has none, and where it closes. */
    @Nullable
    String attribute(String wanted) {
        return reader.isStartElement() ? reader.getAttributeValue(null, wanted) : null;
    }

    /** Gives so much and no more until it is allowed to go on. */
    private static final class Portioned extends FilterInputStream {
        private int left = LONGEST;

        Portioned(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            left--;
            check();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            check();
            int read = super.read(bytes, from, length);
            left -= read;
            return read;
        }

        private void check() {
            if (left < 0) {
                throw new Refusal("documents.R6");
            }
        }
    }
}
