package fr.numericemploi.adapters.templates;

import fr.numericemploi.adapters.Adapter;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates under {@code src/main/jte}, compiled with the product; what they print is escaped for its place in HTML. */
@Adapter
public class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

    /** @param parameters the template's parameters by name */
    public String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }

    /** A template with one parameter, to stand inside another. */
    public Content content(String template, Object model) {
        return output -> engine.render(template + ".jte", model, output);
    }
}
