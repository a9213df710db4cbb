package fr.numericemploi.adapters.mail;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML letter as plain text: paragraphs apart, items after dashes, rows of tables on lines, addresses of links in full. */
final class TextVersion implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    private TextVersion() {}

    static String of(String html) {
        var version = new TextVersion();
        Jsoup.parse(html).body().traverse(version);
        return version.text
                .toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip()
                .concat("\n");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node.nameIs("li")) {
            text.append("\n- ");
        } else if (isCell(node) && node.previousSibling() != null) {
            text.append(" | ");
        } else if (node.nameIs("br")) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.nameIs("a")) {
            text.append(" : ").append(node.attr("href"));
        } else if (node.nameIs("tr")) {
            text.append('\n');
        } else if (node instanceof Element element && element.isBlock() && !node.nameIs("li") && !isCell(node)) {
            text.append("\n\n");
        }
    }

    private static boolean isCell(Node node) {
        return node.nameIs("td") || node.nameIs("th");
    }
}
