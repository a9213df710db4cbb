package fr.numericemploi.architecture;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The sources of all modules: their text, by their path from the top with forward slashes. */
final class Sources {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Sources() {}

    static Map<String, String> all() {
        return Stream.of("domain", "application", "adapters", "deployment")
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src")))
                .filter(file -> file.toString().matches(".*\\.(java|sql|jte)"))
                .collect(toMap(Sources::name, Sources::read, (one, other) -> one, TreeMap::new));
    }

    /** What a rule about one file, by its path and text, finds wrong in any of them. */
    static List<String> wrongs(BiFunction<String, String, Stream<String>> rule) {
        return all().entrySet().stream()
                .flatMap(file -> rule.apply(file.getKey(), file.getValue()))
                .toList();
    }

    static List<String> schemas() {
        try (var folders = Files.list(ROOT.resolve("adapters/src/main/resources/db"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return "/" + ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
