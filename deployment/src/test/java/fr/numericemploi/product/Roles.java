package fr.numericemploi.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of {@code roles.txt}: which roles each operation lets through. */
record Roles(Map<String, Set<Actor>> allowed) {
    static Roles read() throws IOException {
        var allowed = new TreeMap<String, Set<Actor>>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/roles.txt"))) {
            var cells = line.split("\\s+");
            if (line.matches("(GET|POST|PUT|PATCH|DELETE) .*")) {
                allowed.put(cells[0] + " " + cells[1], marked(cells));
            }
        }
        return new Roles(allowed);
    }

    boolean allows(String operation, Actor actor) {
        return allowed.getOrDefault(operation, Set.of()).contains(actor);
    }

    private static Set<Actor> marked(String[] cells) {
        var marked = new TreeSet<Actor>();
        for (var actor : Actor.values()) {
            if (cells[2 + actor.ordinal()].equals("x")) {
                marked.add(actor);
            }
        }
        return marked;
    }
}
