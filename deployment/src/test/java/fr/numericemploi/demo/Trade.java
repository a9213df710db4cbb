package fr.numericemploi.demo;

import java.util.List;

/** What people aim at: a job, its skills from the first to the last one learns, and how recruiters speak of it. */
enum Trade {
    WEB(
            "M1855",
            "le développement web",
            List.of(
                    "WEB-HTML-CSS",
                    "WEB-JAVASCRIPT",
                    "DAT-SQL",
                    "WEB-PHP",
                    "DEV-GIT",
                    "WEB-FRONT-FRAMEWORK",
                    "DEV-TESTS")),
    SOFTWARE(
            "M1861",
            "le développement d'applications",
            List.of("DEV-ALGO", "DEV-JAVA", "DAT-SQL", "DEV-OBJECT", "DEV-GIT", "DEV-API", "DEV-TESTS")),
    SUPPORT(
            "I1401",
            "la maintenance informatique",
            List.of("SUP-WORKSTATION", "SUP-DIAGNOSIS", "SUP-HELPDESK", "SUP-OFFICE", "SUP-TICKETING", "SUP-FLEET")),
    HELPDESK(
            "I1404",
            "le support aux utilisateurs",
            List.of("SUP-OFFICE", "COM-SERVICE", "SUP-HELPDESK", "SUP-DIAGNOSIS", "SUP-TICKETING", "COM-GERMAN")),
    SYSTEMS(
            "M1801",
            "l'administration de systèmes",
            List.of(
                    "SYS-LINUX",
                    "SYS-NETWORK",
                    "SYS-WINDOWS-SERVER",
                    "SYS-SCRIPTING",
                    "SYS-VIRTUALISATION",
                    "SYS-BACKUP")),
    TESTING(
            "M1815",
            "le test de logiciels",
            List.of("DEV-FUNCTIONAL-TESTS", "PRJ-DOCUMENTATION", "DAT-SQL", "DEV-TESTS", "PRJ-REQUIREMENTS")),
    DATA(
            "M1419",
            "l'analyse de données",
            List.of("DAT-SPREADSHEET", "DAT-SQL", "DAT-STATISTICS", "DAT-BI", "DEV-PYTHON")),
    DESIGN(
            "E1210",
            "la conception de sites",
            List.of("DES-GRAPHICS", "WEB-HTML-CSS", "DES-UI", "WEB-CMS", "DES-UX", "WEB-ACCESSIBILITY"));

    /** Web, software and support are what most people ask for. */
    private static final List<Trade> ASKED = List.of(
            WEB, WEB, WEB, SOFTWARE, SOFTWARE, SUPPORT, SUPPORT, HELPDESK, SYSTEMS, SYSTEMS, TESTING, DATA, DESIGN);

    final String job;
    final String words;
    final List<String> skills;

    Trade(String job, String words, List<String> skills) {
        this.job = job;
        this.words = words;
        this.skills = skills;
    }

    static Trade asked(Dice dice) {
        return dice.one(ASKED);
    }

    /** The next one people think of. */
    Trade neighbour() {
        return values()[(ordinal() + 1) % values().length];
    }
}
