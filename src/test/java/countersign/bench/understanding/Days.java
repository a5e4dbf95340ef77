package countersign.bench.understanding;

import java.time.LocalDate;

/** How offices write days, whatever the house. */
final class Days {

    private Days() {}

    /** 2021年3月2日; what follows the day is left out. */
    static String loose(String day) {
        var date = LocalDate.parse(day.substring(0, 10));
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2021年03月02日. */
    static String padded(String day) {
        var date = LocalDate.parse(day);
        return date.getYear() + "年" + String.format("%02d月%02d日", date.getMonthValue(), date.getDayOfMonth());
    }
}
