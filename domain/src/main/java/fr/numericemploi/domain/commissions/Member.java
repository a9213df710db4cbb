package fr.numericemploi.domain.commissions;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.domain.shared.PlainText;
import fr.numericemploi.domain.shared.Text;
import java.util.LinkedHashMap;
import java.util.List;

/** Somebody who sits, as the minutes name them. */
public record Member(String name, String office) {
    public Member {
        name = Text.required(name, 120);
        office = Text.required(office, 120);
    }

    /** Somebody counts once, however the name is typed. */
    String person() {
        return PlainText.of(name);
    }

    /** As the minutes name them. */
    @Override
    public String toString() {
        return name + ", " + office;
    }

    /** Each person once, as first named. */
    static List<Member> each(List<Member> present) {
        return List.copyOf(present.stream()
                .collect(toMap(Member::person, one -> one, (first, again) -> first, LinkedHashMap::new))
                .values());
    }
}
