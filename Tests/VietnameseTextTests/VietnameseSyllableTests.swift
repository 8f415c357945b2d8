import Testing

@testable import VietnameseText

@Suite struct VietnameseSyllableTests {
    @Test(arguments: [
        "xã", "bành", "trạch", "nghiêng", "quýt", "quốc", "giếng", "già", "gì", "uỷ", "ủy", "yến", "khuya", "khuỷu",
        "ưu",
        "thuở", "đường", "kạn", "quên", "oanh", "ngoéo", "hòan", "qúy", "y", "ở", "huyện", "chuyển", "Phường", "TRẠCH",
        "Đ\u{1EA1}t",
    ])
    func acceptsSyllables(word: String) {
        #expect(VietnameseSyllable.isPossibleAsWritten(word))
    }

    @Test(arguments: [
        "tôt", "mac", "trach", "lộb", "fỹr", "hòà", "đ", "q", "qu", "", "müller", "bưnh", "straòe", "nguyÔn", "trẠch",
        "ngh", "uõn", "xaõ", "baì", "1", "abcdefghijklmnop",
    ])
    func refusesOthers(word: String) {
        #expect(!VietnameseSyllable.isPossibleAsWritten(word))
    }
}
