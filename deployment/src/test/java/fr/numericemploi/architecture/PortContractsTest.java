package fr.numericemploi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a port promises is tested once, on its twin in memory and on what is real. */
class PortContractsTest {
    private static final Pattern PORT = Pattern.compile("public interface (\\w+)");
    private static final Pattern CONTRACT = Pattern.compile("abstract class (\\w+Contract)\\b");

    @Test
    void everyPortHasAContractThatHoldsInMemoryAndForReal() {
        assertThat(wrongs(Sources.all())).isEmpty();
    }

    @Test
    void aPortWithoutAContractIsSeenToFail() {
        var port = Map.of(
                "/application/src/main/java/Shelves.java", "public interface Shelves {}",
                "/adapters/src/main/java/JpaShelves.java", "class JpaShelves implements Shelves {}");

        assertThat(wrongs(port)).containsExactly("Shelves has no contract");
    }

    @Test
    void aContractThatIsNotTriedForRealIsSeenToFail() {
        var contract = Map.of(
                "/application/src/test/java/ShelvesContract.java", "public abstract class ShelvesContract {}",
                "/application/src/test/java/InMemoryShelvesTest.java", "class T extends ShelvesContract {}");

        assertThat(wrongs(contract)).containsExactly("ShelvesContract is not tried in /adapters/src/test");
    }

    private static List<String> wrongs(Map<String, String> sources) {
        return Stream.concat(
                        named(PORT, in(sources, "/application/src/main"))
                                .filter(port -> says(in(sources, "/adapters/src/main"), "implements [^{]*" + port))
                                .filter(port -> !isPromised(sources, port))
                                .map(port -> port + " has no contract"),
                        named(CONTRACT, in(sources, "/application/src/test"))
                                .filter(contract -> !isCommonGround(sources, contract))
                                .flatMap(contract -> untried(sources, contract)))
                .toList();
    }

    private static boolean isPromised(Map<String, String> sources, String port) {
        return in(sources, "/application/src/test").stream()
                .filter(text -> CONTRACT.matcher(text).find())
                .anyMatch(text -> says(List.of(text), port));
    }

    /** What contracts begin with is no contract by itself. */
    private static boolean isCommonGround(Map<String, String> sources, String contract) {
        return says(in(sources, "/application/src/test"), "abstract class \\w+ extends " + contract);
    }

    private static Stream<String> untried(Map<String, String> sources, String contract) {
        return Stream.of("/application/src/test", "/adapters/src/test")
                .filter(where -> !says(in(sources, where), "extends " + contract))
                .map(where -> contract + " is not tried in " + where);
    }

    private static List<String> in(Map<String, String> sources, String folder) {
        return sources.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Stream<String> named(Pattern pattern, List<String> texts) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .sorted();
    }

    private static boolean says(List<String> texts, String words) {
        var pattern = Pattern.compile("\\b" + words + "\\b");
        return texts.stream().anyMatch(text -> pattern.matcher(text).find());
    }
}
