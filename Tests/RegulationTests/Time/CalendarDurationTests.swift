import Regulation
import Testing

@Suite("A duration")
struct CalendarDurationTests {
    @Test(
        "is read from ISO 8601 and written back",
        arguments: [
            ("P18M", CalendarDuration.months(18)), ("P7D", .days(7)), ("P7Y", .years(7)), ("PT72H", .hours(72)),
            ("P4W", .weeks(4)), ("P0D", .days(0)),
        ]
    )
    func texts(text: String, duration: CalendarDuration) {
        #expect(CalendarDuration(text) == duration)
        #expect(duration.description == text)
    }

    @Test("of years and months is one of months")
    func mixed() {
        #expect(CalendarDuration("P1Y6M") == .months(18))
    }

    @Test(
        "has no other spelling",
        arguments: [
            "", "P", "PT", "18M", "P18", "PM", "P-1M", "P1.5Y", "p18m", "P18M ", "P1M3D", "P1Y6D", "PT5M", "P5H",
            "PT7D",
            "P70000D", "P1YT1H", "P6000Y6000M", "P٧D",
        ]
    )
    func refused(text: String) {
        #expect(CalendarDuration(text) == nil)
    }
}
