package fr.numericemploi.demo;

import java.util.List;

/**
 * A member company of the story, with its two recruiters. None of them exists.
 *
 * @param trades what its engineers judge
 */
record House(
        int number,
        String name,
        String headcount,
        String memberSince,
        Panelist hr,
        Panelist engineer,
        List<Trade> trades) {
    private static final String SMALL = "FROM_1_TO_9";
    private static final String MEDIUM = "FROM_10_TO_49";
    private static final String LARGE = "FROM_50_TO_249";
    private static final String BIG = "FROM_250_TO_4999";

    static final List<House> ALL = List.of(
            house(1, "Rhin Logiciels", MEDIUM, "Claire Roth", "Thomas Muller", Trade.WEB, Trade.SOFTWARE),
            house(2, "Kochersberg Systèmes", MEDIUM, "Sophie Klein", "Marc Becker", Trade.SYSTEMS, Trade.SUPPORT),
            house(3, "Atelier Numérique de l'Ill", SMALL, "Pauline Haas", "Julien Stoll", Trade.WEB, Trade.DESIGN),
            house(4, "Vosges Données", MEDIUM, "Anne Burger", "Mathieu Lang", Trade.DATA, Trade.SOFTWARE),
            house(5, "Cigogne Interactive", SMALL, "Élodie Kern", "Nicolas Jung", Trade.DESIGN, Trade.WEB),
            house(6, "Bruche Infogérance", LARGE, "Valérie Adam", "Stéphane Huck", Trade.SYSTEMS, Trade.HELPDESK),
            house(7, "Fonderie du Code", SMALL, "Laura Wolff", "David Engel", Trade.SOFTWARE, Trade.TESTING),
            house(8, "Assistance Ried", LARGE, "Isabelle Vogel", "Olivier Krebs", Trade.SUPPORT, Trade.HELPDESK),
            house(9, "Neuhof Applications", MEDIUM, "Céline Bauer", "Yann Peter", Trade.SOFTWARE, Trade.WEB),
            house(10, "Hautepierre Conseil", BIG, "Christine Maurer", "Alain Zeller", Trade.SYSTEMS, Trade.SOFTWARE),
            house(11, "Moder Informatique", MEDIUM, "Aurélie Frey", "Bruno Kuntz", Trade.SUPPORT, Trade.SYSTEMS),
            house(12, "Trois Frontières Web", SMALL, "Émilie Ott", "Grégory Simon", Trade.WEB, Trade.DESIGN),
            house(13, "Assurances du Piémont", BIG, "Martine Gross", "François Ritter", Trade.SOFTWARE, Trade.TESTING),
            house(14, "Qualité Logicielle d'Alsace", MEDIUM, "Sarah Lutz", "Hugo Braun", Trade.TESTING, Trade.SOFTWARE),
            house(15, "Ondes et Réseaux", LARGE, "Delphine Marx", "Cédric Fuchs", Trade.SYSTEMS, Trade.SUPPORT),
            house(16, "Coopérative du Web", SMALL, "Marion Thomann", "Kevin Schall", Trade.WEB, Trade.SOFTWARE),
            house(17, "Santé Connectée Est", MEDIUM, "Béatrice Ley", "Arnaud Diebold", Trade.SOFTWARE, Trade.DATA),
            house(18, "Écoute Usagers du Rhin", LARGE, "Nathalie Hirtz", "Samuel Ernst", Trade.HELPDESK, Trade.SUPPORT),
            house(19, "Chiffres et Cartes", SMALL, "Lucie Ehret", "Vincent Moser", Trade.DATA, Trade.TESTING),
            house(20, "Grand Ried Industries", BIG, "Catherine Sigrist", "Rémi Walch", Trade.SYSTEMS, Trade.DATA));

    /** One of its recruiters. */
    record Panelist(String firstName, String lastName, String kind) {
        static Panelist of(String name, String kind) {
            var parts = name.split(" ", 2);
            return new Panelist(parts[0], parts[1], kind);
        }

        String login() {
            return People.plain(firstName) + "." + People.plain(lastName);
        }
    }

    List<Panelist> panelists() {
        return List.of(hr, engineer);
    }

    String domain() {
        return People.plain(name) + ".example";
    }

    String siret() {
        return siret(100 + number);
    }

    /** Numbers that no register gives out, with right keys. */
    static String siret(int number) {
        return keyed(keyed("9999%04d".formatted(number)) + "0001");
    }

    private static House house(
            int number, String name, String headcount, String hr, String engineer, Trade first, Trade second) {
        var since = number <= 12 ? "2016-01-04" : "2016-%02d-01".formatted(number - 10);
        return new House(
                number,
                name,
                headcount,
                since,
                Panelist.of(hr, "HR"),
                Panelist.of(engineer, "TECHNICAL"),
                List.of(first, second));
    }

    /** With Luhn's key at the end. */
    private static String keyed(String digits) {
        var sum = 0;
        for (int fromEnd = 0; fromEnd < digits.length(); fromEnd++) {
            var digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - fromEnd));
            var weighed = fromEnd % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
