import Facts
import Testing

@Suite("Details of a fact")
struct DetailsTests {
    private let element = ElementID(high: 0x6F1C_0A52_7D0E_4B39, low: 0x9A64_0C5B_1F7D_2E01)

    @Test("are written as one canonical object with the texts of its elements, and read back")
    func golden() throws {
        var details = Details([.name: "Bakkerij Proef", .city: "Rotterdam"])
        details[element, .slug] = "leveren"
        details[element, .title] = "Leveren van diensten"
        let text = """
            {"city":"Rotterdam","elements":{"6f1c0a52-7d0e-4b39-9a64-0c5b1f7d2e01":{"slug":"leveren",\
            "title":"Leveren van diensten"}},"name":"Bakkerij Proef"}
            """
        #expect(String(decoding: details.canonicalBytes, as: UTF8.self) == text)
        #expect(try Details(canonicalBytes: Array(text.utf8)) == details)
    }

    @Test("hold every field, under a code that no other field has and that is not the word for elements")
    func fields() throws {
        let all = Details(Dictionary(uniqueKeysWithValues: PersonalField.allCases.map { ($0, "x-\($0.rawValue)") }))
        #expect(try Details(canonicalBytes: all.canonicalBytes) == all)
        #expect(!PersonalField.allCases.map(\.rawValue).contains("elements"))
        for field in PersonalField.allCases {
            #expect(field.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(field.rawValue)")
        }
    }

    @Test("forget elements without a value, and are empty without any")
    func empty() throws {
        var details = Details()
        #expect(details.isEmpty)
        details[element, .slug] = "x"
        #expect(!details.isEmpty)
        details[element, .slug] = nil
        #expect(details.isEmpty)
        #expect(details.canonicalBytes == Array("{}".utf8))
    }

    @Test(
        "refuse fields and shapes that this release does not know",
        arguments: [
            #"{"shoe-size":"43"}"#, #"{"name":{"first":"x"}}"#, #"{"elements":"x"}"#, #"{"elements":{"x":{}}}"#,
            #"{"elements":{"6f1c0a52-7d0e-4b39-9a64-0c5b1f7d2e01":"x"}}"#,
            #"{"elements":{"6F1C0A52-7D0E-4B39-9A64-0C5B1F7D2E01":{}}}"#,
        ])
    func unknown(text: String) {
        #expect(throws: MalformedFacts.self) { _ = try Details(canonicalBytes: Array(text.utf8)) }
    }

    @Test("never print a value")
    func printing() {
        let details = Details([.name: "kanarie"], elements: [element: [.title: "kanarie"]])
        #expect(
            !"\(details) \(String(reflecting: details)) \(Mirror(reflecting: details).children.count)".contains(
                "kanarie"))
        var text = ""
        dump(details, to: &text)
        #expect(!text.contains("kanarie"))
    }
}
