import Facts
import Foundation
import Regulation
import Reports
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("has its members in order and its numbers exact")
    func order() {
        let json: JSON = ["b": .tenths(985), "a": [.null, .bool(true), .integer(.max), .tenths(-10)], "aa": "x"]
        #expect(json.text == #"{"a":[null,true,9223372036854775807,-1],"aa":"x","b":98.5}"#)
    }

    @Test("brings back every text as it was", arguments: Samples.hostile)
    func texts(text: String) throws {
        let json = JSON.array([.string(text)]).text
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String])
        #expect(read.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
        #expect(json.unicodeScalars.allSatisfy { !$0.isControlling })
    }

    @Test("of each report is read by another reader, with the names that scripts depend on")
    func reports() throws {
        func object(_ report: some Report) throws -> [String: Any] {
            let data = Data(report.written(as: .json, in: .dutch).utf8)
            return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        }
        let activities = try #require(try object(Samples.register)["activities"] as? [[String: Any]])
        #expect(activities.count == 3)
        let keys: Set<String> = [
            "id", "kind", "slug", "name", "since", "until", "purposes", "subjects", "data", "recipients", "transfers",
            "retention", "measures", "gaps", "events",
        ]
        for activity in activities { #expect(keys.isSubset(of: Set(activity.keys))) }
        let gaps = try #require(activities[1]["gaps"] as? [[String: Any]])
        #expect(gaps.contains { $0["article"] as? String == "Art. 6(1) GDPR" })
        let answers = try #require(try object(Samples.clientFile)["mayContact"] as? [[String: Any]])
        #expect(Set(["allowed", "reason", "rule", "evidence"]).isSubset(of: Set(try #require(answers.first).keys)))
        let input = try #require(Samples.managementInput)
        let figures = try #require(try object(ManagementReport(input))["figures"] as? [[String: Any]])
        #expect(figures.count == FigureName.allCases.count)
    }
}
