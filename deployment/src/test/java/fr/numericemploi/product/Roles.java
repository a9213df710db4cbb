package fr.numericemploi.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of {@code roles.txt}: which roles each operation lets through, and which ask for no token at all. */
record Roles(Map<String, Set<Actor>> allowed, Set<String> open) {
    private static final String EVERYBODY = "everybody";

    static Roles read() throws IOException {
        var allowed = new TreeMap<String, Set<Actor>>();
        var open = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/roles.txt"))) {
            var cells = line.split("\\s+");
            if (line.matches("(GET|POST|PUT|PATCH|DELETE) .*")) {
                var operation = cells[0] + " " + cells[1];
                allowed.put(operation, marked(cells));
                if (isOpen(cells)) {
                    open.add(operation);
                }
            }
        }
        return new Roles(allowed, open);
    }

    boolean isOpen(String operation) {
        return open.contains(operation);
    }

    boolean allows(String operation, Actor actor) {
        return allowed.getOrDefault(operation, Set.of()).contains(actor);
    }

    private static Set<Actor> marked(String[] cells) {
        var marked = new TreeSet<Actor>();
        for (var actor : Actor.values()) {
            if (isOpen(cells) || cells[2 + actor.ordinal()].equals("x")) {
                marked.add(actor);
            }
        }
        return marked;
    }

    private static boolean isOpen(String[] cells) {
        return cells[2].equals(EVERYBODY);
    }
}
