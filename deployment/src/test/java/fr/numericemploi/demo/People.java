package fr.numericemploi.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.datafaker.Faker;

/** Synthetic people of Alsace, the same at each telling. Phone numbers are of the range kept for fiction. */
final class People {
    private static final List<String> LEVELS = List.of("VI", "V bis", "V", "V", "IV", "IV", "IV", "III", "II");

    /** The names of the generator that are not well written. */
    private static final Set<String> MISSPELT =
            Set.of("Dvnis", "Lopéz", "Méunier", "Francois", "Carre", "Laine", "Barre");

    private static final List<String> ALSATIAN = List.of(
            "Muller",
            "Schmitt",
            "Meyer",
            "Klein",
            "Schneider",
            "Weber",
            "Fischer",
            "Wagner",
            "Kieffer",
            "Hoffmann",
            "Zimmermann",
            "Schaeffer",
            "Keller",
            "Lehmann",
            "Walter",
            "Heitz",
            "Ehrhardt",
            "Oberlé",
            "Wendling",
            "Sutter");

    private final Dice dice = Dice.of("people");
    private final Faker faker = new Faker(Locale.FRENCH, Dice.of("names").random());
    private final Set<String> addresses = new HashSet<>();
    private int told;

    /** @param month from 0 */
    List<Person> ofMonth(int month, LocalDate today, int count) {
        return IntStream.range(0, count).mapToObj(one -> next(month, today)).toList();
    }

    private Person next(int month, LocalDate today) {
        told++;
        var first = faker.name().firstName();
        var last = lastName();
        var trade = Trade.asked(dice);
        var outcome = Outcome.ofMonth(month, dice);
        return new Person(
                "%d-%04d".formatted(today.getYear(), told),
                last,
                first,
                today.minusYears(dice.between(18, 54)).minusDays(dice.between(0, 364)),
                address(first, last),
                "03 53 01 %02d %02d".formatted(told / 100, told % 100),
                Place.home(dice),
                dice.chance(0.6),
                trade,
                skills(trade, outcome),
                dice.one(Words.MOTIVATIONS).formatted(trade.words),
                today.minusDays(dice.between(40, 900)),
                dice.chance(0.3),
                dice.one(LEVELS),
                outcome);
    }

    private String lastName() {
        var name = dice.chance(0.35) ? dice.one(ALSATIAN) : faker.name().lastName();
        return MISSPELT.contains(name) ? dice.one(ALSATIAN) : name;
    }

    /** The readier, the more of the trade's skills, and the deeper. */
    private Map<String, Integer> skills(Trade trade, Outcome outcome) {
        var known = outcome.usualScore - 1 + dice.between(0, 1);
        var skills = new LinkedHashMap<String, Integer>();
        trade.skills.stream()
                .limit(known + 1L)
                .forEach(skill -> skills.put(skill, Math.max(1, outcome.usualScore - 1 - dice.between(0, 2))));
        skills.put(
                dice.one(List.of("COM-TEAMWORK", "COM-AUTONOMY", "COM-LEARNING", "COM-ENGLISH")), dice.between(1, 3));
        return skills;
    }

    private String address(String first, String last) {
        var name = plain(first) + "." + plain(last);
        var address = name;
        for (int number = 2; !addresses.add(address); number++) {
            address = name + number;
        }
        return address + "@courriel.example";
    }

    /** In the letters of an address. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
