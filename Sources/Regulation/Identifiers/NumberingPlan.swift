/// How a country writes its telephone numbers at home: the dialling code, the trunk prefix and how long they are.
struct NumberingPlan: Sendable {
    let country: String
    let code: String
    /// What is dialled first inside the country and left out behind the dialling code; empty where there is none.
    let trunk: String
    /// The digits behind the dialling code.
    let lengths: ClosedRange<Int>

    static func of(_ country: Country) -> NumberingPlan? {
        plans.first { $0.country == country.code }
    }

    /// The plan of the dialling code with which digits begin.
    static func of(dialled digits: String) -> NumberingPlan? {
        plans.first { digits.hasPrefix($0.code) }
    }

    /// The digits behind the dialling code of a number written for use at home, or nothing when it is none.
    func national(_ digits: String) -> String? {
        guard digits.hasPrefix(trunk) else { return nil }
        let rest = String(digits.dropFirst(trunk.utf8.count))
        return accepts(rest) ? rest : nil
    }

    /// Whether digits have the length and the beginning of a number of the country without its trunk prefix.
    func accepts(_ digits: String) -> Bool {
        guard trunk != "0" || !digits.hasPrefix("0") else { return false }
        // Dutch service numbers (0800, 0900) are shorter and numbers for machines (097) longer than all others.
        if country == "NL", digits.hasPrefix("8") || digits.hasPrefix("9") { return 6...11 ~= digits.utf8.count }
        return lengths ~= digits.utf8.count
    }

    /// The European Economic Area, Switzerland and the United Kingdom.
    private static let plans: [NumberingPlan] = [
        NumberingPlan(country: "NL", code: "31", trunk: "0", lengths: 9...9),
        NumberingPlan(country: "BE", code: "32", trunk: "0", lengths: 8...9),
        NumberingPlan(country: "DE", code: "49", trunk: "0", lengths: 6...13),
        NumberingPlan(country: "FR", code: "33", trunk: "0", lengths: 9...9),
        NumberingPlan(country: "GB", code: "44", trunk: "0", lengths: 9...10),
        NumberingPlan(country: "LU", code: "352", trunk: "", lengths: 4...11),
        NumberingPlan(country: "IE", code: "353", trunk: "0", lengths: 7...10),
        NumberingPlan(country: "IS", code: "354", trunk: "", lengths: 7...9),
        NumberingPlan(country: "MT", code: "356", trunk: "", lengths: 8...8),
        NumberingPlan(country: "CY", code: "357", trunk: "", lengths: 8...8),
        NumberingPlan(country: "FI", code: "358", trunk: "0", lengths: 5...12),
        NumberingPlan(country: "BG", code: "359", trunk: "0", lengths: 7...9),
        NumberingPlan(country: "LT", code: "370", trunk: "0", lengths: 8...8),
        NumberingPlan(country: "LV", code: "371", trunk: "", lengths: 8...8),
        NumberingPlan(country: "EE", code: "372", trunk: "", lengths: 7...8),
        NumberingPlan(country: "HR", code: "385", trunk: "0", lengths: 8...9),
        NumberingPlan(country: "SI", code: "386", trunk: "0", lengths: 8...8),
        NumberingPlan(country: "CZ", code: "420", trunk: "", lengths: 9...9),
        NumberingPlan(country: "SK", code: "421", trunk: "0", lengths: 9...9),
        NumberingPlan(country: "LI", code: "423", trunk: "", lengths: 7...9),
        NumberingPlan(country: "GR", code: "30", trunk: "", lengths: 10...10),
        NumberingPlan(country: "ES", code: "34", trunk: "", lengths: 9...9),
        NumberingPlan(country: "PT", code: "351", trunk: "", lengths: 9...9),
        NumberingPlan(country: "HU", code: "36", trunk: "06", lengths: 8...9),
        NumberingPlan(country: "IT", code: "39", trunk: "", lengths: 6...11),
        NumberingPlan(country: "RO", code: "40", trunk: "0", lengths: 9...9),
        NumberingPlan(country: "CH", code: "41", trunk: "0", lengths: 9...9),
        NumberingPlan(country: "AT", code: "43", trunk: "0", lengths: 4...13),
        NumberingPlan(country: "DK", code: "45", trunk: "", lengths: 8...8),
        NumberingPlan(country: "SE", code: "46", trunk: "0", lengths: 7...10),
        NumberingPlan(country: "NO", code: "47", trunk: "", lengths: 8...8),
        NumberingPlan(country: "PL", code: "48", trunk: "", lengths: 9...9),
    ]
}
