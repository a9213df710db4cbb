package fr.numericemploi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/**
 * Where a class lives. Its package says so: the layer, then the context ({@code domain.candidates}) or, in the adapters,
 * the room and then the context ({@code adapters.persistence.candidates}).
 */
record Place(String layer, String room, String corner) {
    private static final Pattern PACKAGE = Pattern.compile(
            "fr\\.numericemploi\\.(?:architecture\\.red\\.)?(domain|application|adapters)(?:\\.(\\w+))?(?:\\.(\\w+))?.*");

    static Place of(JavaClass type) {
        var matcher = PACKAGE.matcher(type.getBaseComponentType().getPackageName());
        return matcher.matches()
                ? new Place(matcher.group(1), orNone(matcher.group(2)), orNone(matcher.group(3)))
                : new Place("", "", "");
    }

    boolean in(String wanted) {
        return layer.equals(wanted);
    }

    /** The context it belongs to; empty for what serves all of them. */
    String context() {
        return layer.equals("adapters") ? corner : room;
    }

    private static String orNone(String group) {
        return group == null ? "" : group;
    }
}
