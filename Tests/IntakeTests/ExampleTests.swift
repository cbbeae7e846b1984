import Facts
import Regulation
import Testing

@testable import Intake

@Suite("The example declaration")
struct ExampleTests {
    @Test("is read, with everything that is in it")
    func counts() throws {
        let declaration = try Example.declaration()
        #expect(declaration.restsOn == nil)
        #expect(declaration.organisation?.legalName == "API_Privacy B.V.")
        #expect(declaration.organisation?.contacts == [.email, .phone])
        #expect(declaration.statements.count == 1)
        #expect(declaration.statements.first?.promises.count == 46)
        #expect(declaration.processors.map(\.slug) == ["hosting", "kantoor", "boekhoudpakket", "accountant"])
        #expect(
            declaration.activities.map(\.slug) == [
                "informatie", "diensten", "facturering", "vervolgopdrachten", "website", "verzoeken", "vorderingen",
            ])
        #expect(declaration.activities.flatMap(\.purposes).count == 8)
        #expect(declaration.activities.flatMap(\.data).count == 17)
    }

    @Test("holds the privacy statement of 4 April 2019 to the byte")
    func wording() throws {
        let statement = try #require(try Example.declaration().statements.first)
        #expect(statement.validFrom == Day("2019-04-04"))
        #expect(statement.wording.utf8.count == 5_932)
        // FNV-1a of the published text.
        let hash = statement.wording.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        #expect(hash == 0xCEE7_35BC_9DE3_043C)
    }

    @Test("says seven days, eighteen months and seven years, each from its own event")
    func retention() throws {
        let rules = try Example.declaration().activities.flatMap(\.retention)
        #expect(
            rules.map(\.term) == [
                .duration(.years(7), from: .financialYearEnd),
                .duration(.months(18), from: .endOfService),
                .duration(.days(7), from: .collection),
            ])
        #expect(rules.map(\.ground) == [.law, .statement, .statement])
    }

    @Test("promises what deciders check")
    func promises() throws {
        let content = try #require(try Example.declaration().statements.first).content
        #expect(Set(content.promises) == Set(Promise.allCases))
    }

    @Test("has the gaps of the statement it was written from, and no others")
    func gaps() throws {
        let day = try #require(Day("2026-11-22"))
        var gaps: [String: Set<Gap>] = [:]
        for activity in try Example.declaration().activities {
            var ids: [PartSlug: ElementID] = [:]
            for part in activity.parts { ids[part] = .random() }
            let content = activity.content({ ids[$0] ?? .random() }, processors: { _ in .random() })
            try content.requireSound()
            gaps[activity.slug] = Set(content.gaps(on: day).map(\.gap))
        }
        #expect(
            gaps == [
                "informatie": [.retentionMissing, .impactAssessmentNotStated],
                "diensten": [.retentionMissing, .impactAssessmentNotStated],
                "facturering": [.impactAssessmentNotStated],
                "vervolgopdrachten": [.interestNotAssessed, .impactAssessmentNotStated],
                "website": [.interestNotAssessed, .impactAssessmentNotStated],
                "verzoeken": [.retentionMissing, .impactAssessmentNotStated],
                "vorderingen": [.obligationWithoutStatute, .retentionMissing, .impactAssessmentNotStated],
            ])
        let organisation = try #require(try Example.declaration().organisation).content(practice: true)
        #expect(organisation.gaps.map(\.gap) == [.dataProtectionOfficerNotStated])
    }

    @Test("keeps every party within the Union and under an agreement that covers today")
    func parties() throws {
        let day = try #require(Day("2026-11-22"))
        for processor in try Example.declaration().processors {
            let content = processor.content { _ in .random() }
            try content.requireSound()
            #expect(content.gaps.isEmpty)
            #expect(content.countries(on: day).allSatisfy { $0.isEU27 })
            #expect(content.role != .processor || content.agreementCovers(day))
        }
    }
}
