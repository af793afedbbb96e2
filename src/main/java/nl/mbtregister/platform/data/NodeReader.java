package nl.mbtregister.platform.data;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.platform.Json;

/** Reads one JSON file into nodes. */
public final class NodeReader {
    private final String file;
    private final JsonParser parser;

    private NodeReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @throws FaultyData when the text is not one JSON object, has a member twice, or holds null */
    public static Node.Members read(String file, String json) {
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            NodeReader reader = new NodeReader(file, parser);
            try {
                if (reader.next() instanceof Node.Members members) {
                    return members;
                }
                throw reader.fault("the file must hold one JSON object");
            } catch (JsonException e) {
                throw reader.fault("this is not JSON: it breaks off or has a character out of place");
            }
        }
    }

    private Node next() {
        return value(parser.next());
    }

    private Node value(JsonParser.Event event) {
        long line = line();
        return switch (event) {
            case START_OBJECT -> new Node.Members(line, members());
            case START_ARRAY -> new Node.Items(line, items());
            case VALUE_STRING -> new Node.Text(line, parser.getString());
            case VALUE_NUMBER -> new Node.Numeral(line, parser.getBigDecimal());
            case VALUE_TRUE -> new Node.Truth(line, true);
            case VALUE_FALSE -> new Node.Truth(line, false);
            case VALUE_NULL -> throw fault("null says nothing: leave the field out");
            case KEY_NAME, END_ARRAY, END_OBJECT -> throw fault("this is not JSON: a value is missing");
        };
    }

    private Map<String, Node> members() {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = parser.getString();
            if (members.put(name, next()) != null) {
                throw fault("\"" + name + "\" stands here twice");
            }
        }
        return members;
    }

    private List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            items.add(value(event));
        }
        return items;
    }

    private long line() {
        return parser.getLocation().getLineNumber();
    }

    private FaultyData fault(String sentence) {
        return new FaultyData(file, line(), sentence);
    }
}
