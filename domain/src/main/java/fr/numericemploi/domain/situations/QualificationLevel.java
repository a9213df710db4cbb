package fr.numericemploi.domain.situations;

import fr.numericemploi.domain.shared.PlainText;
import java.util.Map;
import java.util.stream.Stream;

/** The highest diploma, by the national levels: numbered 1 to 8 since 2019, in Roman figures before. */
public enum QualificationLevel {
    NONE("0", "VI", "sans diplôme"),
    LEVEL_2("2", "V bis", "brevet, ou une année de CAP ou de BEP"),
    LEVEL_3("3", "V", "CAP, BEP"),
    LEVEL_4("4", "IV", "baccalauréat"),
    LEVEL_5("5", "III", "bac+2"),
    LEVEL_6("6", "II", "licence, bac+3 ou bac+4"),
    LEVEL_7("7", "I", "master, ingénieur"),
    LEVEL_8("8", "", "doctorat");

    private final String number;
    private final String former;
    private final String label;

    QualificationLevel(String number, String former, String label) {
        this.number = number;
        this.former = former;
        this.label = label;
    }

    /** From its number, its Roman figure or its constant's name. The former level I is read as 7, the lower of two. */
    public static QualificationLevel read(String typed) {
        var wanted = PlainText.of(typed).replaceFirst("^(niveau|level) ?", "").replace(" ", "");
        return Stream.of(values())
                .filter(level -> level.isWritten(wanted))
                .findFirst()
                .orElseThrow(() -> SituationRule.QUALIFICATION_LEVEL.brokenBy(Map.of("value", typed)));
    }

    /** From 0 to 8, as the levels are numbered since 2019. */
    public int number() {
        return Integer.parseInt(number);
    }

    public String label() {
        return label;
    }

    private boolean isWritten(String wanted) {
        return wanted.equals(number)
                || wanted.equals(PlainText.of(name()))
                || !former.isEmpty() && wanted.equals(PlainText.of(former).replace(" ", ""))
                || this == NONE && wanted.equals("1");
    }
}
