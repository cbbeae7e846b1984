import Facts

/// People and companies that don't exist.
///
/// Addresses end in `.example`, which nobody can own (RFC 2606).
struct InventedPeople {
    private static let given = [
        "Anouk", "Bram", "Carlijn", "Daan", "Emre", "Fatima", "Gijs", "Hanna", "Ilse", "Jesse", "Khadija", "Lotte",
        "Milan", "Noor", "Olivier", "Puck", "Quinten", "Roos", "Sem", "Tess", "Umar", "Veerle", "Wout", "Yasmin",
    ]
    private static let family = [
        "Aalbers", "Boterbloem", "Çiçek", "Dijkgraaf", "Elzenga", "Fluitekruid", "Grashoek", "Hazelnoot", "IJsvogel",
        "Jasmijn", "Korenaar", "Lindeboom", "Morgenster", "Notelaar", "Oeverzwaluw", "Pimpernel", "Rietsnijder",
        "Sneeuwklok", "Toverhazelaar", "Uilenspiegel", "Vlinderstruik", "Waterlelie", "Zonnebloem", "Zilverberk",
    ]
    private static let trades = [
        "Timmerwerken", "Drukkerij", "Advies", "Bakkerij", "Installatietechniek", "Architecten", "Transport",
        "Tuinaanleg", "Software", "Fysiotherapie", "Schilders", "Boekhandel", "Accountancy", "Fietsen", "Catering",
    ]
    private static let cities = ["Rotterdam", "Delft", "Dordrecht", "Gouda", "Schiedam", "Vlaardingen", "Leiden"]

    struct Person: Sendable {
        let givenName: String
        let familyName: String
        let email: String
        let phone: String

        var name: String { "\(givenName) \(familyName)" }

        var details: Details {
            Details([
                .name: name, .givenName: givenName, .familyName: familyName, .email: email, .phone: phone,
            ])
        }
    }

    static func person(_ number: Int, in chapter: PracticeChapter, _ generator: inout SeededGenerator) -> Person {
        let given = given.randomElement(using: &generator) ?? "Noor"
        let family = family.randomElement(using: &generator) ?? "Zonnebloem"
        return Person(
            givenName: given, familyName: family, email: "contact\(number)@\(chapter.host)\(number).example",
            phone: "010 \(String(2_000_000 + chapter.offset + number))")
    }

    static func company(
        _ number: Int, in chapter: PracticeChapter, owner: Person, _ generator: inout SeededGenerator
    ) -> Details {
        let trade = trades.randomElement(using: &generator) ?? "Advies"
        let city = cities.randomElement(using: &generator) ?? "Rotterdam"
        return Details([
            .name: "\(owner.familyName) \(trade) B.V.", .email: "info@\(chapter.host)\(number).example",
            .phone: "010 \(String(3_000_000 + chapter.offset + number))",
            .kvk: String(90_000_000 + chapter.offset + number), .city: city, .street: "Voorbeeldstraat \(number)",
        ])
    }
}
