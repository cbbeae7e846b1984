import Facts
import Regulation
import Testing

@Suite("The parameters of the law")
struct LawTests {
    @Test("have the values in force, each with its source")
    func inForce() throws {
        let day = try #require(Day("2026-11-22"))
        #expect(Law.responseTerm.value(on: day) == .months(1))
        #expect(Law.extendedResponseTerm.value(on: day) == .months(3))
        #expect(Law.breachNotificationHours.value(on: day) == 72)
        #expect(Law.registerExemptionHeadcount.value(on: day) == 250)
        #expect(Law.administrationTerm.value(on: day) == .years(7))
        #expect(Law.breachNotificationHours.entry(on: day)?.source == "AVG art. 33(1)")
    }

    @Test("change on their day: the customer exception for telephone calls ends with June 2026")
    func changes() throws {
        #expect(Law.customerExceptionByPhone.value(on: try #require(Day("2026-06-30"))) == true)
        #expect(Law.customerExceptionByPhone.value(on: try #require(Day("2026-07-01"))) == false)
        #expect(Law.responseTerm.value(on: try #require(Day("2018-05-24"))) == nil)
    }
}
