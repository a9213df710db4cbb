package fr.numericemploi.application.shared.sheets;

import java.util.List;

/**
 * @param number in the file, whose first line is 1
 * @param readable false where the line can not be told apart into cells
 */
public record SheetLine(int number, List<String> cells, boolean readable) {
    public static SheetLine of(int number, List<String> cells) {
        return new SheetLine(number, cells, true);
    }

    public static SheetLine unreadable(int number) {
        return new SheetLine(number, List.of(), false);
    }
}
